package vn.kehoach.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** What is sent back. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static final String HTML = "text/html; charset=utf-8";
    static final String EVENTS = "text/event-stream; charset=utf-8";

    private static final String TYPE = "Content-Type";

    /** The frame shows pages of ours only; nothing else is fetched or run. */
    private static final Map<String, String> OF_OURS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action"
                            + " 'none'; frame-ancestors 'none'");

    /** A document brings its own policy, and is shown in our frame. */
    private static final Map<String, String> OF_DOCUMENTS =
            Map.of("Content-Security-Policy", "frame-ancestors 'self'");

    private static final Map<String, String> OF_ALL =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cache-Control", "no-store");

    static Answer of(String type, byte[] body) {
        return new Answer(200, OF_OURS, body).with(TYPE, type);
    }

    static Answer json(String json) {
        return of("application/json; charset=utf-8", json.getBytes(UTF_8));
    }

    static Answer document(String type, byte[] body) {
        return new Answer(200, OF_DOCUMENTS, body).with(TYPE, type);
    }

    static Answer refusal(int status) {
        return new Answer(status, OF_OURS, ("kehoach: " + status + "\n").getBytes(UTF_8))
                .with(TYPE, "text/plain; charset=utf-8");
    }

    static Answer elsewhere(String place) {
        return new Answer(302, OF_OURS, new byte[0]).with("Location", place);
    }

    private Answer with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, Map.copyOf(more), body);
    }

    void sendTo(HttpExchange exchange) throws IOException {
        OF_ALL.forEach(exchange.getResponseHeaders()::set);
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            try (OutputStream output = exchange.getResponseBody()) {
                output.write(body);
            }
        }
    }

    /** For a body that has no end. */
    static OutputStream stream(HttpExchange exchange) throws IOException {
        OF_ALL.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set(TYPE, EVENTS);
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
        return exchange.getResponseBody();
    }
}
