package vn.kehoach.lsp;

import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Passes over what is too long or breaks its reader, to the letter, so that the next message is
 * read from its beginning.
 */
final class BoundedMessages extends StreamMessageProducer {
    /** Four times the largest source, each letter of which may be an escape in JSON. */
    private static final int MOST_BYTES = 128 << 20;

    BoundedMessages(InputStream input, MessageJsonHandler json, MessageIssueHandler issues) {
        super(input, json, issues);
    }

    @Override
    protected boolean handleMessage(InputStream input, Headers headers) {
        try {
            return read(input, headers);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there may be more. */
    private boolean read(InputStream input, Headers headers) throws IOException {
        if (headers.contentLength > MOST_BYTES) {
            return skip(input, headers.contentLength);
        }
        byte[] message = input.readNBytes(headers.contentLength);
        if (message.length < headers.contentLength) {
            return false;
        }
        try {
            super.handleMessage(new ByteArrayInputStream(message), headers);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // A thousand brackets, say: nobody means that.
            return true;
        }
        return true;
    }

    private static boolean skip(InputStream input, long length) throws IOException {
        byte[] block = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = input.read(block, 0, (int) Math.min(block.length, left));
            if (read < 0) {
                return false;
            }
            left -= read;
        }
        return true;
    }
}
