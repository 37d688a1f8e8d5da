package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ContextTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void answersHealth() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }
}
