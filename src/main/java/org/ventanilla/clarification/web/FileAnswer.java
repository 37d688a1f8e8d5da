package org.ventanilla.clarification.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.ventanilla.clarification.domain.KeptFile;

/** Hands a file out to be saved, never to be shown in the portal's name: by our name for it, of the kind that its content has. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(KeptFile file) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
