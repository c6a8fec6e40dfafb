package fr.palier.screening.parquet;

import dev.hardwood.internal.compression.DecompressorFactory;
import dev.hardwood.internal.metadata.DataPageHeaderV2;
import dev.hardwood.internal.metadata.PageHeader;
import dev.hardwood.internal.thrift.PageHeaderReader;
import dev.hardwood.internal.thrift.ThriftCompactReader;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import fr.palier.register.ChannelInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The pages of one column in one group of rows, one after another, as they are once unpacked. */
final class Chunk {

    /** What a page's header says, and where its parts are in {@link #bytes()}. */
    record Page(PageHeader header, int levels, int values, int end) {}

    private static final DecompressorFactory DECOMPRESSORS = new DecompressorFactory(null);

    private final FileChannel file;
    private ByteBuffer packed = ByteBuffer.allocateDirect(0);
    private byte[] bytes = {};
    private CompressionCodec codec = CompressionCodec.UNCOMPRESSED;
    private int position;
    private int end;

    Chunk(FileChannel file) {
        this.file = file;
    }

    /** Goes to the pages of a group of rows. */
    void open(ColumnMetaData column) throws IOException {
        codec = column.codec();
        Long dictionary = column.dictionaryPageOffset();
        long from = dictionary != null && dictionary > 0 && dictionary < column.dataPageOffset()
                ? dictionary
                : column.dataPageOffset();
        end = Math.toIntExact(column.totalCompressedSize());
        if (packed.capacity() < end) {
            packed = ByteBuffer.allocateDirect(end);
        }
        packed.clear().limit(end);
        ChannelInput.fill(file, packed, from);
        position = 0;
    }

    boolean hasNext() {
        return position < end;
    }

    /** The next page; its bytes are valid until the one after. */
    Page next() throws IOException {
        ThriftCompactReader reader = new ThriftCompactReader(packed, position);
        PageHeader header = PageHeaderReader.read(reader);
        position += reader.getBytesRead();
        ByteBuffer body = packed.slice(position, header.compressedPageSize());
        position += header.compressedPageSize();
        return switch (header.type()) {
            case DATA_PAGE_V2 -> second(header, body);
            case DATA_PAGE, DICTIONARY_PAGE -> {
                unpack(body, 0, header.uncompressedPageSize(), true);
                yield new Page(header, 0, 0, header.uncompressedPageSize());
            }
            case INDEX_PAGE -> hasNext() ? next() : new Page(header, 0, 0, 0);
        };
    }

    /** In the second kind of page the levels are never packed. */
    private Page second(PageHeader header, ByteBuffer body) throws IOException {
        DataPageHeaderV2 page = header.dataPageHeaderV2();
        int levels = page.repetitionLevelsByteLength() + page.definitionLevelsByteLength();
        room(header.uncompressedPageSize());
        body.get(0, bytes, 0, levels);
        unpack(
                body.slice(levels, body.capacity() - levels),
                levels,
                header.uncompressedPageSize() - levels,
                page.isCompressed());
        return new Page(header, page.repetitionLevelsByteLength(), levels, header.uncompressedPageSize());
    }

    private void unpack(ByteBuffer body, int to, int size, boolean isCompressed) throws IOException {
        room(to + size);
        if (isCompressed) {
            // What unpacks lends the same room to every column.
            byte[] lent = DECOMPRESSORS.getDecompressor(codec).decompress(body, size);
            System.arraycopy(lent, 0, bytes, to, size);
        } else {
            body.get(0, bytes, to, size);
        }
    }

    private void room(int size) {
        if (bytes.length < size + Hybrid.SLACK) {
            byte[] more = new byte[size + Hybrid.SLACK];
            System.arraycopy(bytes, 0, more, 0, bytes.length);
            bytes = more;
        }
    }

    /** The bytes of the page that was read last, and some more after its end. */
    byte[] bytes() {
        return bytes;
    }
}
