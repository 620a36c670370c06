package vn.kehoach.serve;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spoken to over plain sockets, as somebody would who means harm. */
class PreviewServerTest {
    private static final String EMPTY_REPORT = "{\"diagnostics\":[]}";

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = new PreviewServer(0, Map.of("lang", "vi", "open", "Mở \"nó\""));
        server.add(good("Một", "<p>một</p>"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/1/, 200",
        "/1/page.html, 200",
        "/1/plan.pdf, 200",
        "/1/state.json, 200",
        "/words.json, 200",
        "/preview.js, 200",
        "/preview.css, 200",
        "/1, 404",
        "/2/, 404",
        "/0/, 404",
        "/9999/state.json, 404",
        "/99999999999999999999/, 404",
        "/1/nothing, 404",
        "/../pom.xml, 404",
        "/1/../../pom.xml, 404",
        "/%2e%2e/pom.xml, 404",
        "/preview.html/, 404",
        "/vn/kehoach/serve/PreviewServer.class, 404",
    })
    void onlyWhatIsOnShowIsGiven(String path, int status) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1",
                "localhost:1",
                "127.0.0.1.evil:PORT",
                "[::1]:PORT",
                "",
            })
    void whoCallsItByAnotherNameLearnsNothing(String host) throws IOException {
        String answer = ask("GET /1/state.json", host.replace("PORT", "" + server.port()));

        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("Một");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void nothingCanBeWritten(String method) throws IOException {
        assertThat(ask(method + " /1/", own())).startsWith("HTTP/1.1 405 ");
    }

    /** A page from elsewhere can make a browser ask, though not read: it must not make us work. */
    @Test
    void whatAPageFromElsewhereEmbedsIsNotMade() throws IOException {
        String embedded = "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors";
        String followed = "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate";

        assertThat(ask("GET /1/plan.pdf", own() + embedded)).startsWith("HTTP/1.1 403 ");
        assertThat(ask("GET /1/", own() + followed)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1/", "/1/page.html", "/1/plan.pdf", "/1/changes"})
    void whoAsksForTheHeadGetsNoBody(String path) throws IOException {
        String answer = ask("HEAD " + path, own());

        assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        assertThat(answer.indexOf("\r\n\r\n")).isEqualTo(answer.length() - 4);
    }

    @Test
    void whoNeverFinishesAskingKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                socket.getOutputStream().write("GET /1/ HTTP/1.1\r\nHo".getBytes(UTF_8));
                slow.add(socket);
            }
            for (int i = 0; i < 16; i++) {
                slow.add(connected("GET /1/changes", own()));
            }

            assertThat(get("/1/state.json")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://evil.example/",
                "GET //evil.example/1/",
                "GET /1/?/../../pom.xml",
                "GET /1/%00",
                "GET /1/state.json%2f..%2f..",
                "GET *",
                "NONSENSE",
                "GET /1/\u0000",
            })
    void nonsenseGetsNothingOfThePlan(String request) throws IOException {
        assertThat(ask(request, own())).doesNotContain("Một").doesNotContain("modelVersion");
        assertThat(get("/1/state.json")).contains("Một");
    }

    @Test
    void theHeadersForbidWhatNobodyNeeds() throws IOException {
        assertThat(get("/1/"))
                .containsIgnoringCase("Content-Security-Policy: default-src 'none';")
                .containsIgnoringCase("frame-ancestors 'none'")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Cache-Control: no-store")
                .doesNotContainIgnoringCase("Access-Control-Allow");
        assertThat(get("/1/page.html"))
                .containsIgnoringCase("Content-Security-Policy: frame-ancestors 'self'");
    }

    @Test
    void theLastGoodPageStaysWhenAPlanBreaks() throws IOException {
        server.replace(1, broken("Một hỏng"));

        assertThat(get("/1/page.html")).contains("<p>một</p>");
        assertThat(get("/1/plan.pdf")).contains("%PDF một");
        assertThat(get("/1/state.json")).contains("Một hỏng", "\"broken\":true");
    }

    @Test
    void aPlanThatWasNeverWholeHasNoPage() throws IOException {
        server.add(broken("Hai"));

        assertThat(get("/2/page.html")).startsWith("HTTP/1.1 404 ");
        assertThat(get("/2/state.json")).contains("Hai");
    }

    @Test
    void severalPlansAreListed() throws IOException {
        server.add(good("Hai \"</script>\"", ""));

        assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        assertThat(get("/plans.json")).contains("[\"Một\",\"Hai \\\"</script>\\\"\"]");
    }

    @Test
    void aPlanThatIsGoneIsNotOfferedUntilItIsBack() throws IOException {
        int two = server.add(good("Hai", "<p>hai</p>"));
        server.replace(two, broken("Hai"));
        server.withdraw(two);

        assertThat(get("/plans.json")).contains("[\"Một\",null]");
        assertThat(get("/2/page.html")).contains("<p>hai</p>");
        server.replace(two, good("Hai", ""));
        assertThat(get("/plans.json")).contains("[\"Một\",\"Hai\"]");
    }

    @Test
    void whoListensIsToldOfEachChange() throws IOException {
        try (Socket socket = connected("GET /1/changes", own());
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            assertThat(event(answer)).isEqualTo("data: 1");
            server.replace(1, good("Một", "<p>khác</p>"));

            assertThat(event(answer)).isEqualTo("data: 2");
        }
    }

    private static String event(BufferedReader answer) throws IOException {
        String line = answer.readLine();
        while (!line.startsWith("data: ")) {
            line = answer.readLine();
        }
        return line;
    }

    private String get(String path) throws IOException {
        return ask("GET " + path, own());
    }

    private String own() {
        return "localhost:" + server.port();
    }

    private String ask(String request, String host) throws IOException {
        try (Socket socket = connected(request, host)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private Socket connected(String request, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream()
                .write(
                        (request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                .getBytes(UTF_8));
        return socket;
    }

    private static Preview good(String title, String page) {
        return new Preview(
                page.getBytes(UTF_8),
                new Preview.Pdf(output -> output.write("%PDF một".getBytes(UTF_8))),
                new PlanState(title, "/", false, true, EMPTY_REPORT));
    }

    private static Preview broken(String title) {
        return new Preview(null, null, new PlanState(title, "/", true, true, EMPTY_REPORT));
    }
}
