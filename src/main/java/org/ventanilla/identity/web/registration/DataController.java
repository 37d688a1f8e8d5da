package org.ventanilla.identity.web.registration;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.registration.ConfirmData;
import org.ventanilla.identity.registration.DataConfirmation;
import org.ventanilla.identity.registration.ReportDataError;
import org.ventanilla.identity.registration.ReportWords;

/** The institute's data beside what the person typed: right, or something is wrong, which blocks nothing. */
@Controller
@RequestMapping("/registro/datos")
class DataController {

    private static final String PAGE = "identity/confirmation/data";

    private final DataConfirmation confirmation;
    private final ConfirmData confirm;
    private final ReportDataError report;

    DataController(DataConfirmation confirmation, ConfirmData confirm, ReportDataError report) {
        this.confirmation = confirmation;
        this.confirm = confirm;
        this.report = report;
    }

    @GetMapping
    String show(@AuthenticationPrincipal PortalUser user, Model model) {
        addData(user, model);
        model.addAttribute("form", DataReportForm.empty());
        return PAGE;
    }

    @PostMapping
    String confirm(@AuthenticationPrincipal PortalUser user, @ModelAttribute DataConfirmationForm form) {
        confirm.execute(user.accountId(), form.version());
        return "redirect:/tarjeta";
    }

    /** Where the page of a refused report leads that is asked for again, as by its language switch. */
    @GetMapping("/error")
    String back() {
        return "redirect:/registro/datos";
    }

    @PostMapping("/error")
    ModelAndView report(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") DataReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes notices) {
        var words = new Fields(errors).read("words", () -> ReportWords.parse(Fields.typed(form.words())));
        if (words == null) return again(user, model);

        report.execute(user.accountId(), Fields.requestKey(form.requestKey()), words);
        notices.addFlashAttribute("notice", "reported");
        return new ModelAndView("redirect:/registro/datos");
    }

    private ModelAndView again(PortalUser user, Model model) {
        addData(user, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void addData(PortalUser user, Model model) {
        var data = confirmation.of(user.accountId());
        model.addAttribute("data", data).addAttribute("confirmation", new DataConfirmationForm(data.version()));
    }
}
