package vn.kehoach.lsp;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import vn.kehoach.lsp.open.FileUris;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An editor without a window: it starts the real process and speaks the protocol to it. */
final class Editor implements LanguageClient, AutoCloseable {
    /** In seconds: not how fast it is, but that it is at all. */
    private static final long PATIENCE = 60;

    final Process process;
    final Path errors;
    final LanguageServer server;
    final InitializeResult greeting;
    final BlockingQueue<MessageParams> log = new LinkedBlockingQueue<>();

    private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
    private final Map<String, List<Diagnostic>> shown = new HashMap<>();
    private final Map<Path, Integer> versions = new HashMap<>();

    private Editor(Path workingFolder, ClientCapabilities abilities) throws Exception {
        errors = Files.createTempFile("lsp", ".txt");
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                "vn.kehoach.cli.Main",
                                "lsp",
                                "--stdio")
                        .directory(workingFolder.toFile())
                        .redirectError(errors.toFile())
                        .start();
        var launcher =
                LSPLauncher.createClientLauncher(
                        this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setCapabilities(abilities);
        greeting = answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    /** Ours may have relative paths in it. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Editor in(Path workingFolder) throws Exception {
        return new Editor(workingFolder, new ClientCapabilities());
    }

    static <T> T answer(CompletableFuture<T> question) throws Exception {
        return question.get(PATIENCE, TimeUnit.SECONDS);
    }

    static TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(FileUris.uri(file));
    }

    void open(Path file) throws IOException {
        open(file, Files.readString(file));
    }

    void open(Path file, String text) {
        versions.put(file, 1);
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(FileUris.uri(file), "yaml", 1, text)));
    }

    void change(Path file, TextDocumentContentChangeEvent... changes) {
        int version = versions.merge(file, 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(FileUris.uri(file), version),
                                List.of(changes)));
    }

    void type(Path file, String text) {
        change(file, new TextDocumentContentChangeEvent(text));
    }

    void save(Path file) {
        server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(document(file)));
    }

    void closed(Path file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    /** Waits until what is shown of a file is so. */
    List<Diagnostic> until(Path file, Predicate<List<Diagnostic>> wanted) throws Exception {
        String uri = FileUris.uri(file);
        while (!wanted.test(shown.getOrDefault(uri, List.of()))) {
            PublishDiagnosticsParams next = told.poll(PATIENCE, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing more is told of " + uri + ": " + shown.get(uri));
            }
            shown.put(next.getUri(), next.getDiagnostics());
        }
        return shown.getOrDefault(uri, List.of());
    }

    Map<String, List<Diagnostic>> shown() {
        return shown;
    }

    /** The place behind a stretch of a text. */
    static Position behind(String text, String stretch) {
        int offset = text.indexOf(stretch);
        if (offset < 0) {
            throw new IllegalArgumentException(stretch);
        }
        String before = text.substring(0, offset + stretch.length());
        int line = (int) before.chars().filter(each -> each == '\n').count();
        return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
    }

    void raw(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
    }

    int leave() throws Exception {
        answer(server.shutdown());
        server.exit();
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
        return process.exitValue();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        told.add(params);
    }

    @Override
    public void logMessage(MessageParams message) {
        log.add(message);
    }

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
            ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(errors);
    }
}
