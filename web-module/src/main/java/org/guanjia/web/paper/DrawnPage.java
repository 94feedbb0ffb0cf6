package org.guanjia.web.paper;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes in a page of ours as text, as the reader would have got it: it is drawn for them and in their language. */
public final class DrawnPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    private DrawnPage(HttpServletResponse response) {
        super(response);
    }

    /**
     * Draws a page.
     *
     * @param path of the page with its parameters, {@code /workorder.xhtml?id=…}
     */
    public static String at(String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        DrawnPage page = new DrawnPage(response);
        RequestDispatcher there = request.getRequestDispatcher(path);
        there.forward(request, page);
        page.writer.flush();
        return page.bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("a page is drawn at once");
            }

            @Override
            public void write(int one) {
                bytes.write(one);
            }
        };
    }

    /** The answer begins with the PDF, not with the page. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setHeader(String name, String value) {
        // what the page says about itself is not true of the PDF
    }

    @Override
    public void addHeader(String name, String value) {
        // nor this
    }

    @Override
    public void setContentType(String type) {
        // nor this
    }
}
