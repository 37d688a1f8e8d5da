/** Storage, composition, sealing and verification of documents. */
@NullMarked
package org.ventanilla.documents.domain;

import org.jspecify.annotations.NullMarked;
