package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** Key and password stay where they are: every byte that the browser sends is read, as are its storage, its console and its memory. */
@BrowserTest
class SigningSecrecyTests {

    /** Notes what WebCrypto is given, to look at it afterwards. */
    private static final String WATCH = """
            globalThis.taken = [];
            for (const name of ['importKey', 'decrypt']) {
              const original = SubtleCrypto.prototype[name];
              SubtleCrypto.prototype[name] = function (...given) {
                if (name === 'importKey') taken.push({ format: given[0], bytes: given[1], extractable: given[3], uses: [...given[4]] });
                return original.apply(this, given);
              };
            }
            globalThis.encoded = [];
            const encode = TextEncoder.prototype.encode;
            TextEncoder.prototype.encode = function (text) {
              const bytes = encode.call(this, text);
              encoded.push(bytes);
              return bytes;
            };
            globalThis.read = [];
            const arrayBuffer = Blob.prototype.arrayBuffer;
            Blob.prototype.arrayBuffer = async function () {
              const buffer = await arrayBuffer.call(this);
              read.push(buffer);
              return buffer;
            };""";

    @Autowired
    private SigningDesk desk;

    @Autowired
    private Environment environment;

    @AfterEach
    void resetDesk() {
        desk.offer(null);
    }

    @Test
    void sendsNeitherKeyNorPassword(Visitors visitors) throws IOException {
        var person = Credential.ownPerson();
        var others = new ByteArrayOutputStream();
        try (var proxy = RecordingProxy.before(port())) {
            var visitor = visitors.comingBy(proxy.address(), Visitors.SPANISH);
            var page = visitor.page();
            page.onRequest(request -> others.writeBytes((request.url() + request.allHeaders()).getBytes(UTF_8)));
            page.onConsoleMessage(message -> others.writeBytes(message.text().getBytes(UTF_8)));
            page.onWebSocket(socket -> others.writeBytes(socket.url().getBytes(UTF_8)));

            SigningVisit.of(visitor)
                    .chooses(person)
                    .opensWith("no es esta")
                    .waitsForRefusal()
                    .opensWith(person.password())
                    .waitsForItsOwner()
                    .signs();

            var sent = proxy.sent();
            assertThat(new String(sent, UTF_8)).contains("POST " + SigningDesk.ADDRESS, "firma.p7s", "_csrf");
            assertThat(indexOf(sent, desk.received().getLast().signature()))
                    .as("the signature is in what was recorded, so bodies are")
                    .isNotNegative();
            others.writeBytes(sent);
            others.writeBytes(kept(page).getBytes(UTF_8));
            assertThat(Leaks.of(person).in(others.toByteArray())).isEmpty();
        }
    }

    /** The reading can fail: a page that sends a secret is found out, in whatever way it writes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch(url, { method: 'POST', body: key })",
                "fetch(url, { method: 'POST', body: key.slice(300, 330) })",
                "fetch(url, { method: 'POST', body: JSON.stringify([...key]) })",
                "fetch(url, { method: 'POST', body: 'x' + btoa(String.fromCharCode(...key)) })",
                "fetch(url, { headers: { 'X-Part': [...key.slice(200, 260)].map(b => b.toString(16).padStart(2, '0')).join('') } })",
                "fetch(url + '?q=' + encodeURIComponent(password))",
                "fetch(url, { method: 'POST', body: new URLSearchParams({ password }) })",
                "(() => { const form = new FormData(); form.append('f', new File([key], 'x')); return fetch(url, { method: 'POST', body: form }); })()"
            })
    void findsOutAPageThatSendsASecret(String crime, Visitors visitors) throws IOException {
        var person = Credential.ownPerson();
        try (var proxy = RecordingProxy.before(port())) {
            var visitor = visitors.comingBy(proxy.address(), Visitors.SPANISH);
            SigningVisit.of(visitor).choosesKey(person.key());
            visitor.page().evaluate("""
                    async ([password]) => {
                      const url = '/demo/test/firma';
                      const key = new Uint8Array(await document.querySelector('#signing-key').files[0].arrayBuffer());
                      await %s.catch(() => null);
                    }""".formatted(crime), List.of(person.password()));
            visitor.forgives();

            assertThat(Leaks.of(person).in(proxy.sent())).isNotEmpty();
        }
    }

    @Test
    void keepsAKeyThatCannotBeTakenOutAndOverwritesTheRest(Visitors visitors) {
        var person = Credential.ownPerson();
        var visitor = visitors.reading(Visitors.SPANISH);
        visitor.page().addInitScript(WATCH);
        var visit = SigningVisit.of(visitor)
                .chooses(person)
                .opensWith(person.password())
                .waitsForItsOwner();
        var page = visit.page();

        assertThat(page.evaluate("taken.map(({ format, uses }) => format + ' ' + uses)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("raw deriveBits", "pkcs8 sign", "spki verify");
        assertThat(page.evaluate("taken.every(({ extractable }) => extractable === false)"))
                .isEqualTo(true);
        assertThat(
                        page.evaluate(
                                "taken.filter(({ format }) => format !== 'spki').every(({ bytes }) => bytes.every((b) => b === 0))"))
                .as("password and open key are overwritten")
                .isEqualTo(true);
        assertThat(page.evaluate("encoded.every((bytes) => bytes.every((b) => b === 0))"))
                .as("the typed password is overwritten")
                .isEqualTo(true);
        assertThat(page.evaluate(
                        "read.length === 2 && read.every((buffer) => new Uint8Array(buffer).every((b) => b === 0))"))
                .as("both files are overwritten")
                .isEqualTo(true);
        assertThat(visit.fieldsAreEmpty()).isTrue();
    }

    @Test
    void overwritesAndForgetsAlsoWhereNothingIsSigned(Visitors visitors) {
        var person = Credential.ownPerson();
        var visitor = visitors.reading(Visitors.SPANISH);
        visitor.page().addInitScript(WATCH);
        var visit = SigningVisit.of(visitor).chooses(person).opensWith("otra").waitsForRefusal();

        assertThat(
                        visit.page()
                                .evaluate(
                                        "[...encoded, ...read.map((b) => new Uint8Array(b))].every((bytes) => bytes.every((b) => b === 0))"))
                .isEqualTo(true);
        assertThat(visit.field("password").inputValue()).isEmpty();
    }

    @Test
    void putsSecretsIntoNoFormAndGivesThemNoName(Visitors visitors) {
        var page = SigningVisit.of(visitors.reading(Visitors.SPANISH)).page();

        for (var field : List.of("certificate", "key", "password")) {
            assertThat(page.locator("#signing-" + field).getAttribute("name")).isNull();
            assertThat(page.evaluate("id => document.getElementById(id).form === null", "signing-" + field))
                    .isEqualTo(true);
        }
        assertThat(page.locator("#signing-password").getAttribute("autocomplete"))
                .isEqualTo("off");
    }

    @Test
    void opensTheKeyWithTheNetworkCut(Visitors visitors) {
        var person = Credential.ownPerson();
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        var asked = new ArrayList<String>();
        visit.page().onRequest(request -> asked.add(request.url()));

        visit.page().context().setOffline(true);
        visit.chooses(person).opensWith(person.password()).waitsForItsOwner();

        assertThat(asked).isEmpty();
        visit.page().context().setOffline(false);
        visit.signs();
        assertThat(desk.received()).hasSize(1);
    }

    @Test
    void forgetsTheKeyWhenThePageIsLeft(Visitors visitors) {
        var person = Credential.ownPerson();
        Visitor visitor = visitors.reading(Visitors.SPANISH);
        var visit = SigningVisit.of(visitor)
                .chooses(person)
                .opensWith(person.password())
                .waitsForItsOwner();

        visitor.open("/ayuda");
        visit.page().goBack();

        assertThat(visit.result().isVisible()).isFalse();
    }

    @Test
    void keepsThePolicyOfThePortal(Visitors visitors) {
        var page = visitors.reading(Visitors.SPANISH).page();
        var answer = page.navigate(SigningDesk.ADDRESS);

        assertThat(answer.headerValue("content-security-policy"))
                .contains("script-src 'self'", "connect-src 'self'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headerValue("cache-control")).contains("no-store");
    }

    @Test
    void servesTheModulesUnderOneVersion(Visitors visitors) {
        var asked = new ArrayList<String>();
        var visitor = visitors.reading(Visitors.SPANISH);
        visitor.page().onResponse(response -> {
            if (response.url().contains("/js/efirma/"))
                asked.add(response.url() + " " + response.headerValue("cache-control"));
        });
        SigningVisit.of(visitor);

        assertThat(asked)
                .hasSize(9)
                .allMatch(line -> line.matches(".*/js/efirma/[0-9a-f]{32}/[a-z-]+\\.js max-age=31536000"));
        assertThat(asked.stream()
                        .map(line -> line.replaceAll("/[a-z-]+\\.js .*", ""))
                        .distinct())
                .hasSize(1);
    }

    /** What the browser keeps of the page. */
    private static String kept(Page page) {
        return page.context().storageState() + page.evaluate("""
                async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()])""");
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
