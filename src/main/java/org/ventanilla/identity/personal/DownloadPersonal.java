package org.ventanilla.identity.personal;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;
import org.ventanilla.documents.PaperSeal;
import org.ventanilla.identity.notice.OwnerAct;

/** Collects what every module keeps about a person. Each download is written down for the audit log. */
@Service
public class DownloadPersonal {

    private final List<PersonalData> parts;
    private final MessageSource messages;
    private final PaperSeal paper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DownloadPersonal(
            ObjectProvider<PersonalData> parts,
            MessageSource messages,
            PaperSeal paper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.messages = messages;
        this.paper = paper;
        this.events = events;
        this.clock = clock;
    }

    /** Keys of the parts' titles, in their order. */
    public List<String> titleKeys() {
        return parts.stream().map(PersonalData::titleKey).toList();
    }

    /** All of it for machines: when and for whom it was made, then each part under its name. */
    @Transactional
    public Map<String, Object> asMap(PortalUser user) {
        events.publishEvent(OwnerAct.downloadedAsJson(user.accountId()));
        var all = new LinkedHashMap<String, Object>();
        all.put("madeAt", clock.instant());
        all.put("madeFor", Map.of("name", user.displayName(), "accountId", user.accountId()));
        for (var part : parts) all.put(part.name(), part.of(user));
        return all;
    }

    /** All of it for people, as a sealed PDF in this language. */
    @Transactional
    public byte[] asPdf(PortalUser user, Locale language) {
        events.publishEvent(OwnerAct.downloadedAsPdf(user.accountId()));
        var filled = new LinkedHashMap<PersonalData, Map<String, Object>>();
        for (var part : parts) filled.put(part, part.of(user));
        var words = new PersonalWords(messages, language);
        return paper.seal(new PersonalPdf(words, user.displayName(), clock.instant(), filled));
    }
}
