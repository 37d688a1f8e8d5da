/** The real file formats: recognising a file, reading its lines and checking each field, without a database. */
@NullMarked
package org.ventanilla.affiliation.formats;

import org.jspecify.annotations.NullMarked;
