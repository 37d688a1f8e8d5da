package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the layout's values into the model of every page. */
@ControllerAdvice
class LayoutModelAdvice {

    private final LayoutModels layouts;

    LayoutModelAdvice(LayoutModels layouts) {
        this.layouts = layouts;
    }

    @ModelAttribute("layout")
    LayoutModel layout(HttpServletRequest request) {
        return layouts.of(request);
    }
}
