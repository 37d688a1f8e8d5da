package org.ventanilla.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only inform. */
@Controller
class InformationController {

    @GetMapping("/ayuda")
    String help() {
        return "web/help";
    }

    @GetMapping("/accesibilidad")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/privacidad")
    String privacy() {
        return "web/privacy";
    }
}
