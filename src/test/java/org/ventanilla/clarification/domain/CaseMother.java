package org.ventanilla.clarification.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.files.FileMother;
import org.ventanilla.clarification.files.SentFile;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;

/** Cases at any stage, brought there by the use cases that the product has for it. */
public final class CaseMother {

    private final AccountMother accounts;
    private final Officers officers;
    private final StartCase start;
    private final AssignCase assign;
    private final AnswerCase answer;
    private final CaseReader reader;

    private CaseMother(ApplicationContext context) {
        this.accounts = context.getBean(AccountMother.class);
        this.officers = context.getBean(Officers.class);
        this.start = context.getBean(StartCase.class);
        this.assign = context.getBean(AssignCase.class);
        this.answer = context.getBean(AnswerCase.class);
        this.reader = context.getBean(CaseReader.class);
    }

    /** Cases of this application. */
    public static CaseMother of(ApplicationContext context) {
        return new CaseMother(context);
    }

    /** A worker with a new account. */
    public Owner person() {
        return accounts.worker();
    }

    /** This worker as modules see them. */
    public static PortalUser user(Owner owner) {
        return PortalUser.worker(owner.id(), "Tadeo Ríos", new Nss(owner.nss()));
    }

    /** A new officer who may answer cases. */
    public PortalUser officer() {
        return officers.with(Role.ISSUER);
    }

    /** A new case of this worker, with a PDF; its folio. */
    public String open(Owner owner) {
        return start.execute(
                user(owner),
                CaseKind.OTHER,
                Words.subject("Mi salario de junio"),
                message("No es el que gano.", "recibo.pdf"));
    }

    /** A new case of this worker that this officer has; its folio. */
    public String taken(Owner owner, PortalUser officer) {
        var folio = open(owner);
        assign.execute(folio, officer.accountId(), officer.accountId(), version(folio));
        return folio;
    }

    /** A new case of this worker that this officer has answered; its folio. */
    public String answered(Owner owner, PortalUser officer) {
        var folio = taken(owner, officer);
        answer.execute(folio, officer.accountId(), version(folio), message("Ya lo corregimos."));
        return folio;
    }

    /** The case as it stands. */
    public CaseView view(String folio) {
        return reader.find(folio).orElseThrow();
    }

    /** The state of the case that a page would show now. */
    public int version(String folio) {
        return view(folio).version();
    }

    /** The id of the first file of the case. */
    public UUID firstFile(String folio) {
        return view(folio).messages().getFirst().files().getFirst().id();
    }

    /** A message with PDFs of these names. */
    public static NewMessage message(String words, String... files) {
        var sent = List.of(files).stream()
                .map(name -> new SentFile(name, FileMother.pdf()))
                .toList();
        return new NewMessage(Words.message(words), sent, UUID.randomUUID());
    }
}
