package org.offramp.report.result;

/**
 * One line of accounts.csv: two sides that must agree.
 *
 * @param arm the arm
 * @param replication the replication
 * @param account the account's name
 * @param left one side
 * @param right the other side
 * @param ok whether they agree within the account's tolerance
 */
public record AccountRow(String arm, int replication, String account, double left, double right, boolean ok) {}
