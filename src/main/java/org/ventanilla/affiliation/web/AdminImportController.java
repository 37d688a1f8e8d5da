package org.ventanilla.affiliation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.ventanilla.affiliation.imports.ImportReports;
import org.ventanilla.core.KeysetPage;

/** The files that came in, and the report on each. */
@Controller
@RequestMapping(AdminImportController.PATH)
class AdminImportController {

    static final String PATH = "/admin/importaciones";

    private static final int FILES = 25;
    private static final int REMARKS = 50;

    private final ImportReports reports;
    private final RemarkCsv csv;

    AdminImportController(ImportReports reports, RemarkCsv csv) {
        this.reports = reports;
        this.csv = csv;
    }

    @GetMapping
    String list(@RequestParam @Nullable Long before, Model model) {
        var from = before == null ? Long.MAX_VALUE : before;
        model.addAttribute("files", KeysetPage.of(reports.page(from, FILES + 1), FILES));
        model.addAttribute("newest", before == null);
        return "affiliation/admin/imports";
    }

    @GetMapping("/{id}")
    String report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "0") int ordinal,
            Model model) {
        model.addAttribute("batch", reports.find(id));
        model.addAttribute("remarks", KeysetPage.of(reports.remarks(id, line, ordinal, REMARKS + 1), REMARKS));
        model.addAttribute("first", line == 0);
        return "affiliation/admin/import-report";
    }

    @GetMapping(path = "/{id}/avance", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ImportProgress progress(@PathVariable UUID id) {
        return ImportProgress.of(reports.find(id));
    }

    @GetMapping("/{id}/observaciones.csv")
    void download(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        var name = reports.find(id).folio() + ".csv";
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        csv.write(id, locale, response.getWriter());
    }
}
