package org.ventanilla.audit.chain;

import java.util.function.Consumer;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/** Recomputes a root from what the database keeps of its entries. */
@Component
class RootCheck {

    private final Roots roots;
    private final AuditKey key;

    RootCheck(Roots roots, AuditKey key) {
        this.roots = roots;
        this.key = key;
    }

    /** Tells what is wrong under this root; how many entries it has. Call it in a transaction. */
    long check(Root root, Consumer<Finding> found) {
        var reading = new Reading(root, found);
        roots.eachLinkOf(root.number(), reading::next);
        reading.end();
        return reading.links;
    }

    private final class Reading {

        private final Root root;
        private final Consumer<Finding> found;
        private final Mac mac;
        private int expected = 1;
        private int links;

        Reading(Root root, Consumer<Finding> found) {
            this.root = root;
            this.found = found;
            this.mac = root.beginAgain(key);
        }

        void next(Link link) {
            links++;
            mac.update(Hex.bytes(link.mac()));
            if (link.position() > expected) tell(Fault.LINK_REMOVED);
            expected = link.position() + 1;
            if (link.position() > root.entries()) tell(Fault.LINK_INSERTED, link);
            if (link.entry() == null) tell(Fault.ENTRY_REMOVED, link);
            else if (!link.entry().codeAt(root.number(), link.position(), key).equals(link.mac()))
                tell(Fault.ENTRY_CHANGED, link);
        }

        void end() {
            if (expected <= root.entries()) tell(Fault.LINK_REMOVED);
            if (!Hex.of(mac.doFinal()).equals(root.mac())) tell(Fault.ROOT_CHANGED);
        }

        private void tell(Fault fault) {
            found.accept(Finding.ofRoot(fault, root.number()));
        }

        private void tell(Fault fault, Link link) {
            found.accept(Finding.ofEntry(fault, root.number(), link.entryId()));
        }
    }
}
