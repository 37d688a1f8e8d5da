package org.ventanilla.clarification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;

/** Opens a case: what it is about, in words and with files. */
@Controller
@RequestMapping(CaseController.PATH + "/nueva")
class NewCaseController {

    private static final String PAGE = "clarification/new";

    private final CaseDesk desk;
    private final CaseChoices choices;

    NewCaseController(CaseDesk desk, CaseChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @ModelAttribute("kinds")
    Map<String, String> kinds() {
        return choices.kinds("clarification.new.kind.choose");
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", NewCaseForm.empty());
        return PAGE;
    }

    @PostMapping
    String open(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") NewCaseForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var folio = desk.open(user, form, errors);
        if (folio.isPresent()) {
            flash.addFlashAttribute("notice", "clarification.notice.opened");
            return "redirect:" + CaseController.PATH + "/" + folio.get();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return PAGE;
    }
}
