package org.ventanilla.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.core.PortalAddress;
import org.ventanilla.documents.RegisteredDocument;
import org.ventanilla.documents.Symbol;
import org.ventanilla.entitlement.RightsStatement;

/** Words the content of a card, the same for page and PDF. Basis: AF-173. */
@Component
class CardWording {

    private final MessageSource messages;
    private final CardSettings settings;
    private final PortalAddress portal;

    CardWording(MessageSource messages, CardSettings settings, PortalAddress portal) {
        this.messages = messages;
        this.settings = settings;
        this.portal = portal;
    }

    Words in(Locale language) {
        return new Words(messages, language);
    }

    CardSheet sheet(CardContent content, CardTerm term, RegisteredDocument document, Locale language) {
        var words = in(language);
        return new CardSheet(
                language,
                words.say("card.sheet.title"),
                CardField.half(words.say("card.field.status"), status(content.rights(), words)),
                content.rights().status() != RightsStatement.Status.NONE,
                CardField.whole(words.say("card.field.name"), content.fullName()),
                CardField.key(words.say("card.field.nss"), content.nss().grouped()),
                front(content, term, words),
                back(content, document, words),
                CardField.half(words.say("card.field.folio"), term.folio()),
                CardField.half(words.say("card.field.issued"), words.date(term.issuedOn())),
                words.say("card.sheet.help", helpLine()),
                words.say("card.sheet.legend"),
                content.originalChain(term.folio(), term.issuedOn(), term.validUntil()),
                document,
                Symbol.qr(document.address().toString()),
                Symbol.code128(content.nss().value()));
    }

    /** Reasons that a holder may give for a new card, behind an empty choice. */
    Map<String, String> reasons(Locale language) {
        var words = in(language);
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("", words.say("card.page.reissue.choose"));
        for (var reason : IssueReason.values())
            if (reason.isHoldersChoice()) reasons.put(reason.name(), words.say("card.issue-reason." + reason));
        return reasons;
    }

    private String helpLine() {
        if (!settings.helpLine().isBlank()) return settings.helpLine();
        return portal.at("/ayuda").toString().replaceFirst("^https?://", "");
    }

    private static String status(RightsStatement rights, Words words) {
        return rights.coveredUntil()
                .map(until -> words.say("card.status." + rights.status(), words.date(until)))
                .orElseGet(() -> words.say("card.status." + rights.status()));
    }

    private static List<CardField> front(CardContent content, CardTerm term, Words words) {
        var fields = new ArrayList<CardField>();
        fields.add(CardField.key(words.say("card.field.curp"), content.curp().value()));
        fields.add(CardField.half(
                words.say("card.field.birth"), words.date(content.curp().birthDate())));
        fields.add(CardField.half(
                words.say("card.field.sex"),
                words.say("core.sex." + content.curp().sex())));
        if (content.clinic() == null) {
            fields.add(CardField.half(words.say("card.field.clinic"), words.say("card.field.clinic.none")));
        } else {
            fields.addAll(clinic(content.clinic(), words));
        }
        fields.add(CardField.key(words.say("card.field.valid-until"), words.date(term.validUntil())));
        return fields;
    }

    private static List<CardField> clinic(ClinicView clinic, Words words) {
        return List.of(
                CardField.half(words.say("card.field.aggregate"), clinic.medicalAggregate()),
                CardField.half(words.say("card.field.clinic"), clinic.familyClinic()),
                CardField.half(words.say("card.field.shift"), words.say("card.shift." + clinic.shift())),
                CardField.half(words.say("card.field.room"), clinic.consultingRoom()));
    }

    private static List<CardField> back(CardContent content, RegisteredDocument document, Words words) {
        var fields = new ArrayList<CardField>();
        if (content.employment() != null) fields.addAll(employment(content.employment(), words));
        if (content.pension() != null) fields.addAll(pension(content.pension(), words));
        var weeks = content.weeks();
        if (weeks != null)
            fields.add(CardField.half(
                    words.say("card.field.weeks", words.date(weeks.asOf())),
                    words.say("card.field.weeks.count", weeks.count())));
        if (content.clinic() != null)
            fields.add(CardField.whole(
                    words.say("card.field.subdelegation"), content.clinic().subdelegation()));
        fields.add(CardField.whole(
                words.say("card.field.seal"), document.chainDigest().brief()));
        return fields;
    }

    private static List<CardField> employment(Employment employment, Words words) {
        var modality = employment.modality();
        return List.of(
                CardField.whole(words.say("card.field.employer"), employment.employerName()),
                CardField.half(words.say("card.field.registration"), employment.maskedRegistration()),
                CardField.half(words.say("card.field.modality"), words.sayOr(modality, "card.modality." + modality)),
                CardField.half(words.say("card.field.enrolled"), words.date(employment.startedOn())));
    }

    private static List<CardField> pension(PensionView pension, Words words) {
        return List.of(
                CardField.whole(
                        words.say("card.field.pension"),
                        words.sayOr(pension.kind(), "affiliation.pension-kind." + pension.kind())),
                CardField.half(words.say("card.field.pension-law"), Integer.toString(pension.law())),
                CardField.half(words.say("card.field.pension-folio"), pension.folio()),
                CardField.half(words.say("card.field.pension-start"), words.date(pension.startedOn())));
    }
}
