package org.ventanilla.efirma.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The certification authorities whose e.firmas count, for those who watch over them. */
@Controller
class TrustController {

    private final TrustDesk desk;

    TrustController(TrustDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/admin/confianza")
    String show(Model model) {
        var authorities = desk.current();
        model.addAttribute("authorities", authorities);
        model.addAttribute("worrying", TrustDesk.worrying(authorities));
        model.addAttribute("former", desk.former());
        model.addAttribute("version", desk.version());
        return "efirma/trust";
    }
}
