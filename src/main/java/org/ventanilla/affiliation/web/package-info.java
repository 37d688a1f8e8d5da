/** Pages of the back office for the files of the register: upload, progress, reports. */
@NullMarked
package org.ventanilla.affiliation.web;

import org.jspecify.annotations.NullMarked;
