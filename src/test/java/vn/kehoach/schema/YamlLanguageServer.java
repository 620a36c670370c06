package vn.kehoach.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The language server that editors use for YAML, spoken to over its standard streams. */
final class YamlLanguageServer implements AutoCloseable {
    static final Path SCRIPT =
            Path.of("src/test/node/node_modules/yaml-language-server/bin/yaml-language-server");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final DataInputStream in;
    private final OutputStream out;
    private int requests;

    YamlLanguageServer(Path folder) throws IOException {
        process =
                new ProcessBuilder("node", SCRIPT.toAbsolutePath().toString(), "--stdio")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        in = new DataInputStream(process.getInputStream());
        out = process.getOutputStream();
        request(
                "initialize",
                Map.of(
                        "processId", ProcessHandle.current().pid(),
                        "rootUri", folder.toUri().toString(),
                        "capabilities", Map.of()));
        send(Map.of("jsonrpc", "2.0", "method", "initialized", "params", Map.of()));
    }

    /** Whether Node and the package that {@code npm ci} installs are there. */
    static boolean isInstalled() {
        try {
            return Files.exists(SCRIPT)
                    && new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void open(Path file, String text) throws IOException {
        send(
                Map.of(
                        "jsonrpc", "2.0",
                        "method", "textDocument/didOpen",
                        "params",
                                Map.of(
                                        "textDocument",
                                        Map.of(
                                                "uri",
                                                file.toUri().toString(),
                                                "languageId",
                                                "yaml",
                                                "version",
                                                1,
                                                "text",
                                                text))));
    }

    /**
     * @param line from 0, as the protocol counts
     */
    List<String> completions(Path file, int line, int column) throws IOException {
        JsonNode result = at("textDocument/completion", file, line, column);
        JsonNode items = result.isArray() ? result : result.path("items");
        return items.valueStream().map(item -> item.path("label").asString()).toList();
    }

    String hover(Path file, int line, int column) throws IOException {
        return at("textDocument/hover", file, line, column)
                .path("contents")
                .path("value")
                .asString("");
    }

    /** What the server says is wrong with a file. */
    List<String> problems(Path file) throws IOException {
        while (true) {
            JsonNode message = read();
            if (message.path("method").asString("").equals("textDocument/publishDiagnostics")
                    && message.path("params")
                            .path("uri")
                            .asString()
                            .equals(file.toUri().toString())) {
                return message.path("params")
                        .path("diagnostics")
                        .valueStream()
                        .map(each -> each.path("message").asString())
                        .toList();
            }
        }
    }

    private JsonNode at(String method, Path file, int line, int column) throws IOException {
        return request(
                method,
                Map.of(
                        "textDocument", Map.of("uri", file.toUri().toString()),
                        "position", Map.of("line", line, "character", column)));
    }

    private JsonNode request(String method, Object params) throws IOException {
        int id = ++requests;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        while (true) {
            JsonNode message = read();
            if (!message.has("method") && message.path("id").asInt() == id) {
                return message.path("result");
            }
        }
    }

    /** One message; what the server asks for itself is answered by nothing. */
    private JsonNode read() throws IOException {
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.startsWith("Content-Length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        JsonNode message = JSON.readTree(in.readNBytes(length));
        if (message.has("method") && message.has("id")) {
            ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
            answer.set("id", message.get("id"));
            int asked = message.path("params").path("items").size();
            if (message.path("method").asString().equals("workspace/configuration")) {
                var settings = answer.putArray("result");
                for (int i = 0; i < asked; i++) {
                    settings.addObject();
                }
            } else {
                answer.putNull("result");
            }
            send(answer);
        }
        return message;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server has ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void send(Object message) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(message);
        out.write(
                ("Content-Length: " + bytes.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
