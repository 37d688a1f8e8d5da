package org.ventanilla.demo.authority;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Gives the e.firmas of the demonstration away, and turns the switch of the responder. */
@Controller
@Profile("demo")
class EfirmaController {

    private final DemoEfirmas efirmas;
    private final ResponderSwitch responder;

    EfirmaController(DemoEfirmas efirmas, ResponderSwitch responder) {
        this.efirmas = efirmas;
        this.responder = responder;
    }

    @GetMapping(path = "/demo/efirmas.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<EfirmaView> json() {
        return efirmas.all();
    }

    @GetMapping("/demo/efirma/{name:[a-z-]+}.cer")
    ResponseEntity<byte[]> certificate(@PathVariable String name) {
        return file(name + ".cer", "application/pkix-cert", efirmas.certificate(name));
    }

    @GetMapping("/demo/efirma/{name:[a-z-]+}.key")
    ResponseEntity<byte[]> key(@PathVariable String name) {
        return file(name + ".key", "application/pkcs8-encrypted", efirmas.key(name));
    }

    @PostMapping("/demo/ocsp/estado")
    String turn(@RequestParam ResponderBehaviour behaviour) {
        responder.turnTo(behaviour);
        return "redirect:/demo#respuesta";
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.valueOf(type))
                .body(content);
    }
}
