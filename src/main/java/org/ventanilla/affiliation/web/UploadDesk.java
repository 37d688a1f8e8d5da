package org.ventanilla.affiliation.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.ventanilla.affiliation.imports.FileReception;
import org.ventanilla.affiliation.imports.FileToImport;
import org.ventanilla.core.RuleViolation;

/** Checks what the upload form brings and hands the file on. */
@Component
class UploadDesk {

    private final FileReception reception;
    private final UploadSettings settings;

    UploadDesk(FileReception reception, UploadSettings settings) {
        this.reception = reception;
        this.settings = settings;
    }

    /** The batch of the file; empty where the form holds an error, which is noted. */
    Optional<UUID> receive(UploadForm form, Errors errors, UUID officer) throws IOException {
        var file = form.chosen();
        var date = form.date();
        if (file.isEmpty()) errors.rejectValue("file", "affiliation.error.file-missing");
        if (file.isPresent() && file.get().getSize() > settings.largest().toBytes()) {
            errors.rejectValue("file", "affiliation.error.file-too-large", new Object[] {megabytes()}, null);
        }
        if (date.isEmpty()) errors.rejectValue("receivedOn", "affiliation.error.received-on");
        if (errors.hasErrors()) return Optional.empty();
        return handOn(file.orElseThrow(), date.orElseThrow(), form, errors, officer);
    }

    /** Size of the largest file. */
    long megabytes() {
        return settings.largest().toMegabytes();
    }

    private Optional<UUID> handOn(MultipartFile file, LocalDate date, UploadForm form, Errors errors, UUID officer)
            throws IOException {
        try (var content = file.getInputStream()) {
            var upload = new FileToImport(UploadForm.nameOf(file), date, officer, form.key());
            return Optional.of(reception.receive(upload, content));
        } catch (RuleViolation violation) {
            errors.rejectValue("receivedOn", violation.code(), violation.arguments(), null);
            return Optional.empty();
        }
    }
}
