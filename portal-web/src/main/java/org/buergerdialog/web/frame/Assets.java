package org.buergerdialog.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of style sheets, scripts and pictures that change with their content, so browsers may keep them for a year. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** {@code /assets/site.css?v=1a2b3c} for {@code site.css}. */
    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::compute);
    }

    /** The script with this name as an element; written as text, so that PrimeFaces gives it no nonce. */
    public static String script(String name) {
        return "<script src=\"" + address(name) + "\" defer></script>";
    }

    private static String compute(String name) {
        String path = "/assets/" + name;
        try (InputStream in =
                FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
