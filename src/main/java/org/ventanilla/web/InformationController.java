package org.ventanilla.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only inform: a title, a lead and topics from the bundle. */
@Controller
class InformationController {

    @GetMapping("/ayuda")
    String help(Model model) {
        return page(model, "web.help", "register", "wait", "sign-in", "card", "term");
    }

    @GetMapping("/accesibilidad")
    String accessibility(Model model) {
        return page(model, "web.accessibility", "standard", "use", "problem");
    }

    @GetMapping("/privacidad")
    String privacy(Model model) {
        return page(model, "web.privacy", "kept", "purpose", "shared", "cookies", "rights");
    }

    private static String page(Model model, String key, String... topics) {
        model.addAttribute("key", key).addAttribute("topics", List.of(topics));
        return "web/information";
    }
}
