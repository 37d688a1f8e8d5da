package org.ventanilla.clarification.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.ventanilla.clarification.domain.NewMessage;
import org.ventanilla.clarification.domain.Words;
import org.ventanilla.clarification.files.CheckFile;
import org.ventanilla.clarification.files.SentFile;
import org.ventanilla.core.RuleViolation;

/** Reads what was typed and attached; what is wrong becomes an error of its field, worded by the bundles. */
final class Typing {

    private static final String FILES = "files";
    private static final String WORDS = "words";

    private final Errors errors;

    Typing(Errors errors) {
        this.errors = errors;
    }

    /** The message, or none and an error of its field. A browser forgets what was chosen: beside other errors the files are asked for again. */
    @Nullable
    NewMessage message(@Nullable String words, @Nullable List<MultipartFile> files, @Nullable String requestKey) {
        var read = read(WORDS, () -> Words.message(typed(words)));
        var sent = read(FILES, () -> sent(files));
        if (sent != null && !sent.isEmpty() && errors.hasErrors())
            errors.rejectValue(FILES, "clarification.error.files-again");
        if (read == null || sent == null) return null;
        return new NewMessage(read, sent, key(requestKey));
    }

    /** The value of the field, or none and an error of the field. */
    <T> @Nullable T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation violation) {
            reject(field, violation);
            return null;
        }
    }

    /** Does the act; whether it was done. A file or a message too many is an error of its field, other refusals go on. */
    boolean does(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation violation) {
            if (violation.code().startsWith("clarification.error.file.")) reject(FILES, violation);
            else if (violation.code().startsWith("clarification.error.too-many.")) reject(WORDS, violation);
            else throw violation;
            return false;
        }
    }

    /** Whether anything is wrong. */
    boolean isWrong() {
        return errors.hasErrors();
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void reject(String field, RuleViolation violation) {
        errors.rejectValue(field, violation.code(), violation.arguments(), null);
    }

    /** Counted and weighed before they are read, so that nobody fills the memory. */
    private static List<SentFile> sent(@Nullable List<MultipartFile> files) {
        if (files == null) return List.of();
        var chosen = files.stream().filter(file -> !nameOf(file).isBlank()).toList();
        CheckFile.count(chosen.size());
        for (var file : chosen) CheckFile.weigh(nameOf(file), file.getSize());
        return chosen.stream().map(Typing::read).toList();
    }

    private static SentFile read(MultipartFile file) {
        try {
            return new SentFile(nameOf(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** The key; a new one where the form was tampered with. */
    private static UUID key(@Nullable String typed) {
        try {
            return UUID.fromString(typed(typed));
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }
}
