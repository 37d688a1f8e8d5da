package org.ventanilla.audit.chain;

import org.springframework.stereotype.Component;

/** How entries are linked: under which key, and how many under one root. */
@Component
class LinkRules {

    private final AuditKey key;
    private final AuditSettings settings;

    LinkRules(AuditKey key, AuditSettings settings) {
        this.key = key;
        this.settings = settings;
    }

    AuditKey key() {
        return key;
    }

    int batch() {
        return settings.batch();
    }
}
