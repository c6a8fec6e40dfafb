package fr.palier.guide.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end in French: after a space or a hyphen, never after an apostrophe. */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            char passed = text.charAt(position);
            position++;
            boolean atEnd = position == text.length();
            boolean breaks = passed == ' ' || passed == '\u2003' || passed == '-' || passed == '/';
            if (breaks && !atEnd && text.charAt(position) != ' ') {
                return position;
            }
        }
        return DONE;
    }
}
