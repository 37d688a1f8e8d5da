package org.ventanilla.identity.web.efirma;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The languages of mails and documents, each in its own name. */
@Component
class Languages {

    private static final List<Locale> ALL = List.of(Locale.forLanguageTag("es-MX"), Locale.ENGLISH);

    Map<String, String> byTag() {
        var byTag = new LinkedHashMap<String, String>();
        for (var locale : ALL) byTag.put(locale.toLanguageTag(), locale.getDisplayLanguage(locale));
        return byTag;
    }
}
