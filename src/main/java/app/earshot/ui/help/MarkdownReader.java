package app.earshot.ui.help;

import app.earshot.ui.parts.text.SelectableText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown into paragraphs. A link is only its words: there is nowhere to go. */
final class MarkdownReader extends AbstractVisitor {

    private static final String DOT = "•";

    private final List<HelpBlock> blocks = new ArrayList<>();
    private final List<SelectableText.Run> runs = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private String sign = "";
    private boolean quoted;

    private MarkdownReader() {}

    static List<HelpBlock> of(String markdown) {
        MarkdownReader text = new MarkdownReader();
        Parser.builder().build().parse(markdown).accept(text);
        return List.copyOf(text.blocks);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(switch (heading.getLevel()) {
            case 1 -> HelpBlock.Kind.TITLE;
            case 2 -> HelpBlock.Kind.SECTION;
            default -> HelpBlock.Kind.HEADING;
        });
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end(quoted ? HelpBlock.Kind.SOURCE : sign.isEmpty() ? HelpBlock.Kind.TEXT : HelpBlock.Kind.ITEM);
    }

    @Override
    public void visit(BlockQuote quote) {
        quoted = true;
        visitChildren(quote);
        quoted = false;
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, DOT);
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, number++ + ".");
        }
    }

    private void item(ListItem item, String before) {
        sign = before;
        visitChildren(item);
        sign = "";
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("semibold", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("italic", emphasis);
    }

    private void styled(String style, Node node) {
        styles.add(style);
        visitChildren(node);
        styles.removeLast();
    }

    @Override
    public void visit(Code code) {
        runs.add(new SelectableText.Run(code.getLiteral(), List.of("help-code")));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        runs.add(new SelectableText.Run(" ", List.copyOf(styles)));
    }

    @Override
    public void visit(Text text) {
        runs.add(new SelectableText.Run(text.getLiteral(), List.copyOf(styles)));
    }

    private void end(HelpBlock.Kind kind) {
        blocks.add(new HelpBlock(kind, runs, sign));
        runs.clear();
    }
}
