package org.ventanilla.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.ventanilla.core.KeysetPage;

/** Searches the log. Without a reason there is nothing to see. */
@Controller
@RequestMapping(LogController.PATH)
class LogController {

    static final String PATH = "/admin/bitacora";
    static final String FILE = "/registros.csv";

    private static final String PAGE = "audit/search";
    private static final int ROWS = 50;

    private final LogSearchDesk desk;
    private final LogRows rows;
    private final LogCsv csv;
    private final KindWords words;

    LogController(LogSearchDesk desk, LogRows rows, LogCsv csv, KindWords words) {
        this.desk = desk;
        this.rows = rows;
        this.csv = csv;
        this.words = words;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds(Locale locale) {
        return words.choices(locale);
    }

    @ModelAttribute("outcomes")
    Map<String, String> outcomes(Locale locale) {
        return words.outcomes(locale);
    }

    @GetMapping
    String show(
            @ModelAttribute("query") LogQuery query,
            @SessionAttribute(name = Inquiry.NAME, required = false) @Nullable Inquiry inquiry,
            Locale locale,
            Model model) {
        var filter = query.filter();
        model.addAttribute("form", SearchForm.of(filter));
        if (inquiry == null || !inquiry.covers(filter)) return PAGE;

        model.addAttribute("inquiry", inquiry);
        model.addAttribute("rows", KeysetPage.of(rows.page(filter, query.place(), ROWS + 1, locale), ROWS));
        return PAGE;
    }

    @PostMapping
    String search(
            @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            HttpSession session,
            HttpServletResponse response) {
        var inquiry = desk.search(form, errors);
        inquiry.ifPresent(found -> session.setAttribute(Inquiry.NAME, found));
        if (inquiry.isPresent())
            return "redirect:" + LogQuery.of(inquiry.get().filter()).first();
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return PAGE;
    }

    @GetMapping(FILE)
    void download(
            LogQuery query,
            @SessionAttribute(name = Inquiry.NAME, required = false) @Nullable Inquiry inquiry,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        if (inquiry == null || !inquiry.covers(query.filter())) {
            response.sendRedirect(query.first());
            return;
        }
        begin(response);
        csv.write(inquiry, locale, response.getWriter());
    }

    private static void begin(HttpServletResponse response) {
        var disposition =
                ContentDisposition.attachment().filename("bitacora.csv").build();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
