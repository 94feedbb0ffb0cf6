package org.guanjia.request;

/** As what a list leaves the house. */
public enum ExportFormat {
    CSV,
    XLSX
}
