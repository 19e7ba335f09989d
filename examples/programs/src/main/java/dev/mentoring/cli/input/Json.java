package dev.mentoring.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.mentoring.cli.reading.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON, read from strangers and written in a stable order. Objects are maps, lists are lists; beside text and truth
 * values there are whole numbers ({@code Long}), other numbers ({@link Fraction}) and {@link #NULL}.
 */
public final class Json {

    /** JSON's null. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private Json() {}

    /**
     * A number that is not a whole one, or too large. It is kept as written.
     *
     * @param text the number
     */
    public record Fraction(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Reads one JSON value.
     *
     * @param text the text, which holds nothing else
     * @return the value
     * @throws NotJson when it is not JSON, is nested too deeply, or has a field twice
     */
    public static Object read(String text) {
        // without the end of the last line: what ends early ends in that line
        try (JsonParser parser = FACTORY.createParser(text.stripTrailing())) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw notJson(parser);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw notJson(parser);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> new Fraction(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NULL;
            default -> throw notJson(parser);
        };
    }

    private static Object whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new Fraction(parser.getText())
                : (Object) parser.getLongValue();
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (fields.put(name, value(parser)) != null) {
                throw new NotJson(name, line, Text.of("json.twice"));
            }
        }
        return fields;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static NotJson notJson(JsonParser parser) {
        return notJson(parser.currentTokenLocation());
    }

    private static NotJson notJson(JsonLocation where) {
        int column = Math.max(1, where.getColumnNr());
        return new NotJson("line", Math.max(1, where.getLineNr()), Text.of("json.none", String.valueOf(column)));
    }

    private static NotJson notJson(JsonProcessingException e) {
        JsonLocation where = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
        if (e instanceof JsonEOFException) {
            return new NotJson("line", Math.max(1, where.getLineNr()), Text.of("json.end"));
        }
        if (e instanceof StreamConstraintsException) {
            return new NotJson("line", Math.max(1, where.getLineNr()), Text.of("json.deep", String.valueOf(DEEPEST)));
        }
        return notJson(where);
    }

    /**
     * Where the fields of an object stand.
     *
     * @param text an object that {@link #read} has read
     * @return the line of each field, counted from 1
     */
    public static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                lines.put(parser.currentName(), parser.currentTokenLocation().getLineNr());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /**
     * Writes a value on one line.
     *
     * @param value a map, a collection, a number, a truth value; anything else as text
     * @return the JSON
     */
    public static String write(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                out.writeFieldName(String.valueOf(field.getKey()));
                write(out, field.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            out.writeStartArray();
            for (Object element : elements) {
                write(out, element);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Fraction fraction) {
            out.writeNumber(fraction.text());
        } else if (value == NULL) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
