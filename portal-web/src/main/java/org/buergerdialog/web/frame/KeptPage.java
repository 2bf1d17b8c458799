package org.buergerdialog.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A page as it was made once, to be shown again to others for whom it is the same. */
public final class KeptPage {

    private final String mediaType;
    private final byte[] content;
    private final boolean whole;

    private KeptPage(String mediaType, byte[] content, boolean whole) {
        this.mediaType = mediaType;
        this.content = content;
        this.whole = whole;
    }

    /** Has the page made, and holds it back. */
    public static KeptPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Collecting collecting = new Collecting(response);
        chain.doFilter(request, collecting);
        collecting.writer.flush();
        boolean fine = response.getStatus() == HttpServletResponse.SC_OK
                && !response.isCommitted()
                && request.getSession(false) == null;
        return new KeptPage(response.getContentType(), collecting.bytes.toByteArray(), fine);
    }

    /** Whether it may be shown to others: nothing failed, and nobody was given a session on the way. */
    public boolean whole() {
        return whole && content.length > 0;
    }

    public void send(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return; // it became an error or went elsewhere
        }
        if (mediaType != null) {
            response.setContentType(mediaType);
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Takes what is written, by whichever way. */
    private static final class Collecting extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        private final ServletOutputStream stream = new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A page is written at once.");
            }

            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }
        };

        Collecting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return stream;
        }

        @Override
        public void setContentLength(int length) {
            // The whole page is counted when it is sent.
        }

        @Override
        public void setContentLengthLong(long length) {
            // The whole page is counted when it is sent.
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }

        @Override
        public void resetBuffer() {
            writer.flush();
            bytes.reset();
        }

        @Override
        public void reset() {
            super.reset();
            resetBuffer();
        }
    }
}
