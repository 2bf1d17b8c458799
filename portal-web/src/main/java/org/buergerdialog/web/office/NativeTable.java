package org.buergerdialog.web.office;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.api.UIPageableData;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes {@code p:dataTable} as the plain HTML table it is, with a caption for screen readers.
 *
 * <p>PrimeFaces announces every table as a grid, a widget with its own arrow keys, and gives its cells roles that the
 * HTML standard forbids there. Ours are for reading: screen readers know native tables best. The {@code caption}
 * attribute of the tag names the table; the paginator's role stands where PrimeFaces puts its label.
 */
public class NativeTable extends DataTableRenderer {

    private static final Set<String> DROPPED = Set.of("grid", "gridcell", "navigation");

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new NativeRoles(writer));
        try {
            super.encodeEnd(context, component);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    @Override
    protected void encodeThead(FacesContext context, DataTable table) throws IOException {
        Object caption = table.getAttributes().get("caption");
        if (caption != null) {
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("caption", null);
            writer.writeAttribute("class", "hidden", null);
            writer.writeText(caption, null);
            writer.endElement("caption");
        }
        super.encodeThead(context, table);
    }

    private static class NativeRoles extends ResponseWriterWrapper {

        NativeRoles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (name.equals("role") && DROPPED.contains(value)) {
                return;
            }
            super.writeAttribute(name, value, property);
            if (UIPageableData.PAGINATOR_CENTER_CONTENT_CLASS.equals(value)) {
                super.writeAttribute("role", "navigation", null);
            }
        }
    }
}
