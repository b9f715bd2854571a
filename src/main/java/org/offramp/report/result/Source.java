package org.offramp.report.result;

/**
 * Where a number comes from.
 *
 * @param id the id parameters refer to
 * @param text the reference in words
 * @param url its address; empty where there is none
 */
public record Source(String id, String text, String url) {}
