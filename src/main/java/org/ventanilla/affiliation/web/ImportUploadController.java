package org.ventanilla.affiliation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PortalUser;

/** Uploads a file into the queue; its report tells the rest. */
@Controller
@RequestMapping(AdminImportController.PATH + "/nueva")
class ImportUploadController {

    private static final String PAGE = "affiliation/admin/upload";

    private final UploadDesk desk;
    private final Clock clock;

    ImportUploadController(UploadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute("megabytes")
    long megabytes() {
        return desk.megabytes();
    }

    @ModelAttribute("formats")
    List<RegisterFormat> formats() {
        return Arrays.stream(RegisterFormat.values())
                .filter(format -> !format.columns().isEmpty())
                .toList();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", UploadForm.on(LegalTime.today(clock)));
        return PAGE;
    }

    @PostMapping
    String upload(
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @AuthenticationPrincipal PortalUser officer,
            HttpServletResponse response)
            throws IOException {
        var batch = desk.receive(form, errors, officer.accountId());
        if (batch.isPresent()) return "redirect:" + AdminImportController.PATH + "/" + batch.get();
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return PAGE;
    }
}
