package org.offramp.scenario;

/**
 * One publication, dataset or law a number was taken from.
 *
 * @param id the short name used in scenarios
 * @param type of CSL: article-journal, report, dataset, legislation, …
 * @param title the title
 * @param author family names or the institution, empty where none is given
 * @param year of issue, empty where none is given
 * @param url where it can be read, may be empty
 * @param note what to mind about it, may be empty
 */
public record Source(String id, String type, String title, String author, String year, String url, String note) {}
