package org.ventanilla.affiliation.web;

import org.ventanilla.affiliation.imports.BatchView;

/**
 * How far a file is, for the page that watches it.
 *
 * @param finished whether its report is there
 * @param done lines read
 * @param total lines of the file; 0 until it was looked through
 */
record ImportProgress(boolean finished, long done, long total) {

    static ImportProgress of(BatchView batch) {
        return new ImportProgress(
                batch.state().finished(),
                batch.progress().done(),
                batch.progress().total());
    }
}
