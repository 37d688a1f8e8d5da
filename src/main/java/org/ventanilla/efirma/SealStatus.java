package org.ventanilla.efirma;

import org.ventanilla.core.StatusSection;

/** Whether documents can be sealed now, for the public status page. */
record SealStatus(InstitutionSealer sealer) implements StatusSection {

    @Override
    public String messageKey() {
        return "efirma.status.seal";
    }

    @Override
    public boolean working() {
        return sealer.ready();
    }
}
