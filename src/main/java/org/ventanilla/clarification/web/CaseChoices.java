package org.ventanilla.clarification.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.domain.QueueFilter.Holder;
import org.ventanilla.clarification.domain.QueueFilter.Stages;

/** What lists of choices offer, in words of the reader's language. */
@Component
class CaseChoices {

    private final MessageSource messages;

    CaseChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** Kinds of cases, behind an empty choice. */
    Map<String, String> kinds(String emptyKey) {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("", words(emptyKey));
        for (var kind : CaseKind.values()) kinds.put(kind.name(), words("clarification.case-kind." + kind));
        return kinds;
    }

    /** Filters by stage. */
    Map<String, String> stages() {
        var stages = new LinkedHashMap<String, String>();
        for (var stage : Stages.values()) stages.put(stage.name(), words("clarification.stages." + stage));
        return stages;
    }

    /** Filters by officer, the colleagues by name. */
    Map<String, String> holders(Map<UUID, String> colleagues) {
        var holders = new LinkedHashMap<String, String>();
        for (var holder : Holder.values()) holders.put(holder.name(), words("clarification.holder." + holder));
        colleagues.forEach((id, name) -> holders.put(id.toString(), name));
        return holders;
    }

    /** The words under the key. */
    String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The constant of this name; empty where there is none. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
