package app.earshot.exchange.page;

import app.earshot.domain.Coded;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a page as JSON, and back. Names that are not known are skipped, and missing ones are empty. */
public final class PageJson {

    private PageJson() {}

    public static String write(PageText page) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("edge", page.edge());
            json.writeStringField("made", page.made());
            json.writeStringField("title", page.title());
            json.writeStringField("subtitle", page.subtitle());
            json.writeStringField("goal", page.goal());
            json.writeArrayFieldStart("sections");
            for (PageSection section : page.sections()) {
                section(section, json);
            }
            json.writeEndArray();
            json.writeStringField("foot", page.foot());
            json.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }

    private static void section(PageSection section, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", section.title());
        json.writeArrayFieldStart("items");
        for (PageItem item : section.items()) {
            json.writeStartObject();
            json.writeStringField("kind", item.kind().code());
            json.writeStringField("words", item.words());
            json.writeStringField("note", item.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("more", section.more());
        json.writeEndObject();
    }

    /** @throws IOException if it is no page */
    public static PageText read(String content) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(content)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("Not a page");
            }
            List<PageSection> sections = new ArrayList<>();
            Map<String, String> texts = fields(json, "sections", () -> sections.add(section(json)));
            return new PageText(
                    text(texts, "edge"), text(texts, "made"), text(texts, "title"), text(texts, "subtitle"),
                    text(texts, "goal"), sections, text(texts, "foot"));
        }
    }

    private static PageSection section(JsonParser json) throws IOException {
        List<PageItem> items = new ArrayList<>();
        Map<String, String> texts = fields(json, "items", () -> items.add(item(json)));
        return new PageSection(text(texts, "title"), items, text(texts, "more"));
    }

    private static PageItem item(JsonParser json) throws IOException {
        Map<String, String> texts = fields(json, "", () -> {});
        try {
            return new PageItem(Coded.of(PageItem.Kind.class, text(texts, "kind")), text(texts, "words"), text(texts, "note"));
        } catch (IllegalArgumentException unknown) {
            return new PageItem(PageItem.Kind.LINE, text(texts, "words"), text(texts, "note"));
        }
    }

    private interface Element {
        void read() throws IOException;
    }

    /** Reads an object to its end: its texts, and one list whose objects are read one by one. */
    private static Map<String, String> fields(JsonParser json, String list, Element element) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else if (value == JsonToken.START_ARRAY && name.equals(list)) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    element.read();
                }
            } else {
                json.skipChildren();
            }
        }
        return texts;
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }
}
