package org.ventanilla.audit.chain;

import java.io.Serial;

/** The roots in the database and those outside it do not agree: nothing more is linked until somebody has looked. */
final class RootsContradict extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RootsContradict(String what) {
        super(what);
    }
}
