package vn.kehoach.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import vn.kehoach.report.text.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers browsers on this machine. */
public final class PreviewServer implements AutoCloseable {
    private static final Pattern PLAN = Pattern.compile("/([1-9][0-9]{0,3})/([a-z.]*)");

    /** Shorter than any proxy or browser waits for a silent connection. */
    private static final long HEARTBEAT_MILLISECONDS = 10_000;

    private static final Answer NOTHING = Answer.refusal(404);

    private final Previews previews = new Previews();

    /**
     * The JDK's server holds locks while it waits for a slow client: on virtual threads, a few
     * would stop all.
     */
    private final ExecutorService workers =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("preview-", 1).factory());

    private final HttpServer server;
    private final Guard guard;
    private final String words;

    /**
     * Takes a port; nobody is answered before the start.
     *
     * @param port 0 for any that is free
     * @param words what the page says, by key
     */
    public PreviewServer(int port, Map<String, String> words) throws IOException {
        this.words =
                Json.line(json -> {
                    json.writeStartObject();
                    words.forEach(json::writeStringProperty);
                    json.writeEndObject();
                });
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        guard = new Guard(port());
        server.setExecutor(workers);
        server.createContext("/", this::handle);
    }

    /** Who asks before waits: a page that was left open must not be told that its plan is gone. */
    public void start() {
        server.start();
    }

    public String address() {
        return "http://localhost:" + port() + "/";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The number under which a plan is shown from now on. */
    public int add(Preview preview) {
        return previews.add(preview);
    }

    public void replace(int number, Preview preview) {
        previews.replace(number, preview);
    }

    /**
     * It is no longer among those to choose from, until it is replaced; who has it open keeps it.
     */
    public void withdraw(int number) {
        previews.withdraw(number);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int refusal = guard.refusal(exchange);
            String path = exchange.getRequestURI().getRawPath();
            Matcher plan = PLAN.matcher(path);
            if (refusal != 0) {
                Answer.refusal(refusal).sendTo(exchange);
            } else if (!plan.matches()) {
                ofAll(path).sendTo(exchange);
            } else if (Integer.parseInt(plan.group(1)) > previews.size()) {
                NOTHING.sendTo(exchange);
            } else if (plan.group(2).equals("changes")) {
                tellChanges(exchange, Integer.parseInt(plan.group(1)));
            } else {
                of(previews.get(Integer.parseInt(plan.group(1))), plan.group(2)).sendTo(exchange);
            }
        }
    }

    private Answer ofAll(String path) throws IOException {
        return switch (path) {
            case "/" -> previews.size() == 1 ? Answer.elsewhere("/1/") : page("plans.html");
            case "/plans.json" -> Answer.json(previews.titles());
            case "/words.json" -> Answer.json(words);
            case "/preview.js", "/origins.js", "/findings.js", "/plans.js" ->
                    Answer.of("text/javascript; charset=utf-8", resource(path.substring(1)));
            case "/preview.css" ->
                    Answer.of("text/css; charset=utf-8", resource(path.substring(1)));
            case "/icon.svg" -> Answer.of("image/svg+xml", resource(path.substring(1)));
            default -> NOTHING;
        };
    }

    private static Answer of(Preview preview, String name) throws IOException {
        return switch (name) {
            case "" -> page("preview.html");
            case "state.json" -> Answer.json(preview.state().json());
            case "page.html" -> document(preview.page());
            case "plan.pdf" -> document(preview.pdf());
            default -> NOTHING;
        };
    }

    private static Answer document(byte @Nullable [] page) {
        return page == null ? NOTHING : Answer.document(Answer.HTML, page);
    }

    private static Answer document(Preview.@Nullable Pdf pdf) throws IOException {
        return pdf == null ? NOTHING : Answer.document("application/pdf", pdf.bytes());
    }

    /** Server-sent events: the number of each revision, as long as the browser listens. */
    private void tellChanges(HttpExchange exchange, int number) throws IOException {
        try (OutputStream output = Answer.stream(exchange)) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                return;
            }
            int told = 0;
            while (true) {
                int revision = previews.await(number, told, HEARTBEAT_MILLISECONDS);
                String event = revision == told ? ":\n\n" : "data: " + revision + "\n\n";
                output.write(event.getBytes(UTF_8));
                output.flush();
                told = revision;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer page(String name) throws IOException {
        return Answer.of(Answer.HTML, resource(name));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = PreviewServer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            return stream.readAllBytes();
        }
    }
}
