package org.offramp.money;

/**
 * One item of cost: quantity × unit cost, paid by one payer.
 *
 * @param name in tables, in kebab-case
 * @param payer who pays
 * @param unit cost of one unit (a case, or a day)
 * @param perDay whether quantities are ticks of time paid by the day
 * @param marginal share of the unit cost that is saved when one unit less is used
 */
public record CostItem(String name, Payer payer, Money unit, boolean perDay, double marginal) {}
