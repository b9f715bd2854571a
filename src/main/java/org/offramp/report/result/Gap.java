package org.offramp.report.result;

/**
 * A number nobody has for the place.
 *
 * @param missing what is not known
 * @param narrows id of the outcome whose answer it would narrow most
 * @param note what stands in its place
 * @param path the parameters that stand in for it; empty where there are none
 */
public record Gap(String missing, String narrows, String note, String path) {}
