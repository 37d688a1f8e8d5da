/** Tests of composition, sealing and storage. */
@NullMarked
package org.ventanilla.documents.domain;

import org.jspecify.annotations.NullMarked;
