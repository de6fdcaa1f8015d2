package org.protocoldesk.documents.making;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.protocoldesk.documents.FileRefused;
import org.slf4j.LoggerFactory;

/**
 * Makes one file ready in a process of its own and ends. Reads the file from its input:
 * whether it is a PDF file, how many bytes, the bytes. Writes {@link Wire} messages.
 */
public final class Worker {

	private Worker() {
	}

	public static void main(String[] arguments) throws IOException {
		System.setOut(new PrintStream(OutputStream.nullOutputStream()));
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		DataInputStream in = new DataInputStream(System.in);
		try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
			boolean pdf = in.readBoolean();
			byte[] bytes = new byte[in.readInt()];
			in.readFully(bytes);
			make(pdf, bytes, new Wire(out));
		}
		System.exit(0);
	}

	private static void make(boolean pdf, byte[] bytes, Wire answer) throws IOException {
		try {
			Faces.useOwn();
			if (pdf) {
				PdfFile.make(bytes, answer);
			}
			else {
				PictureFile.make(bytes, answer);
			}
		}
		catch (FileRefused ex) {
			answer.refuse(ex.getMessage());
		}
		catch (OutOfMemoryError ex) {
			answer.refuse(Refusals.TOO_MUCH);
		}
		catch (StackOverflowError ex) {
			answer.refuse(Refusals.TOO_DEEP);
		}
		catch (IOException | RuntimeException ex) {
			answer.refuse(pdf ? Refusals.DAMAGED : Refusals.PICTURE);
		}
	}

}
