package org.ventanilla.efirma.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.ventanilla.efirma.request.SigningPapers;

/** The text to sign, and the report of a signature: as a page, and as a file that is read without the portal. */
@Controller
@RequestMapping("/firma")
class SigningPapersController {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final SigningPapers papers;

    SigningPapersController(SigningPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/{id}/texto")
    ResponseEntity<byte[]> text(@PathVariable UUID id) {
        var text = papers.text(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, toSave(text.fileName()))
                .header(POLICY, SANDBOX)
                .body(text.content());
    }

    @GetMapping("/informe/{id}")
    String report(@PathVariable UUID id, Model model) {
        model.addAttribute("report", papers.report(id));
        return "efirma/report";
    }

    @GetMapping("/informe/{id}/descarga")
    String file(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var report = papers.report(id);
        model.addAttribute("report", report);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, toSave(report.fileName()));
        response.setHeader(POLICY, SANDBOX);
        return "efirma/report-file";
    }

    private static String toSave(String fileName) {
        return ContentDisposition.attachment().filename(fileName).build().toString();
    }
}
