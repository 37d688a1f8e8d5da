package org.ventanilla.audit.chain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One turn of the one linker at a time. It first brings this node's file up to the roots that are committed, whoever made them, and then
 * links the entries that wait. A crash between the commit and the file is healed by the next turn.
 */
@Component
class LinkTurn {

    /** Whose transaction holds this advisory lock links; the number stands for nothing else. */
    private static final long TURN = 0x4155_4449_544cL;

    private static final int COPIED = 100;

    private final JdbcClient jdbc;
    private final Roots roots;
    private final RootsFile file;
    private final RootCheck check;
    private final LinkRules rules;
    private final TransactionOperations transactions;
    private final Clock clock;

    LinkTurn(
            JdbcClient jdbc,
            Roots roots,
            RootsFile file,
            RootCheck check,
            LinkRules rules,
            TransactionOperations transactions,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.jdbc = jdbc;
        this.roots = roots;
        this.file = file;
        this.check = check;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = technicalClock;
    }

    /** Takes a turn, unless another node has it; whether there may be more to do. */
    boolean take() {
        return Boolean.TRUE.equals(transactions.execute(status -> comes() && (copies() || links())));
    }

    private boolean comes() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    /** Whether so many roots were copied that the rest is for another turn. */
    private boolean copies() {
        var last = file.last();
        last.ifPresent(this::requireSameInDatabase);
        var missing = roots.after(last.map(Root::number).orElse(0L), COPIED);
        var before = last.orElse(null);
        for (var root : missing) {
            requireSound(root, before == null ? 0 : before.number(), before == null ? Root.NOTHING : before.mac());
            before = root;
        }
        if (!missing.isEmpty()) file.append(missing);
        return missing.size() == COPIED;
    }

    private void requireSameInDatabase(Root copy) {
        if (!roots.find(copy.number()).filter(copy::equals).isPresent())
            throw new RootsContradict("root %d of the file is not the database's".formatted(copy.number()));
    }

    private void requireSound(Root root, long numberBefore, String codeBefore) {
        var faults = new ArrayList<Finding>();
        check.check(root, faults::add);
        if (root.number() != numberBefore + 1 || !root.previous().equals(codeBefore) || !faults.isEmpty())
            throw new RootsContradict("root %d of the database is not sound".formatted(root.number()));
    }

    /** Whether entries were linked. */
    private boolean links() {
        var waiting = roots.pending(rules.batch());
        if (waiting.isEmpty()) return false;

        var last = roots.last();
        var number = last.map(Root::number).orElse(0L) + 1;
        var links = links(waiting, number);
        var codes = links.stream().map(Link::mac).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        roots.add(Root.over(number, last.map(Root::mac).orElse(Root.NOTHING), codes, now, rules.key()), links);
        return true;
    }

    private List<Link> links(List<LoggedEntry> waiting, long number) {
        var links = new ArrayList<Link>();
        for (var entry : waiting) {
            var position = links.size() + 1;
            links.add(new Link(position, entry.id(), entry.codeAt(number, position, rules.key()), entry));
        }
        return links;
    }
}
