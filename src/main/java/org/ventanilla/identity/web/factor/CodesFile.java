package org.ventanilla.identity.web.factor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.ventanilla.core.NotFound;

/** Recovery codes as a text file. */
final class CodesFile {

    private static final String NAME = "ventanilla.txt";

    private CodesFile() {}

    /** The file; throws {@link NotFound} where there is nothing to be shown. */
    static ResponseEntity<String> of(@Nullable List<String> codes) {
        if (codes == null) throw new NotFound("codes");

        var disposition = ContentDisposition.attachment().filename(NAME).build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(String.join("\r\n", codes) + "\r\n");
    }
}
