package org.ventanilla.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;
import org.ventanilla.documents.domain.Verification;
import org.ventanilla.documents.domain.VerifyDocument;

/** Anyone checks a document by its code, by its QR or by its file, which never leaves the browser. Basis: AF-175. */
@Controller
@RequestMapping("/verificar")
class VerificationController {

    private final VerifyDocument verify;

    VerificationController(VerifyDocument verify) {
        this.verify = verify;
    }

    @ModelAttribute
    void keepOutOfSearchEngines(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute("form") VerificationForm form, BindingResult errors) {
        if (form.isUntouched()) return new ModelAndView("documents/verify");
        return form.verificationCode()
                .map(code -> pageOf(code, ""))
                .or(() -> form.digest().map(this::pageOfFile))
                .orElseGet(() -> refused(form, errors));
    }

    @GetMapping("/{code}")
    ModelAndView show(
            @PathVariable String code, @ModelAttribute("form") ComparisonForm form, BindingResult errors, Model model) {
        var found = VerificationCode.read(code).flatMap(verify::byCode);
        return found.map(verification -> shown(verification, form, errors, model))
                .orElseGet(VerificationController::unknown);
    }

    private static ModelAndView shown(
            Verification verification, ComparisonForm form, BindingResult errors, Model model) {
        if (form.isMistyped()) errors.rejectValue("digest", "documents.error.digest");
        model.addAttribute("verification", verification).addAttribute("comparison", form.with(verification));
        return new ModelAndView(
                "documents/verification", errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private ModelAndView pageOfFile(Sha256 digest) {
        return Optional.of(digest)
                .flatMap(verify::byFile)
                .map(verification -> pageOf(verification.code(), "?digest=" + digest.hex()))
                .orElseGet(VerificationController::unknown);
    }

    private static ModelAndView pageOf(VerificationCode code, String query) {
        return new ModelAndView("redirect:/verificar/" + code.value() + query);
    }

    private static ModelAndView refused(VerificationForm form, BindingResult errors) {
        errors.rejectValue("code", form.isBlank() ? "documents.error.code.blank" : "documents.error.code.form");
        return new ModelAndView("documents/verify", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView unknown() {
        return new ModelAndView("documents/unknown", HttpStatus.NOT_FOUND);
    }
}
