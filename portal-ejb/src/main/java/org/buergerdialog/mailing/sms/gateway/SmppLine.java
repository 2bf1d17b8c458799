package org.buergerdialog.mailing.sms.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Opens lines that nobody waits for without end; with TLS, only to the host that was meant. */
record SmppLine(boolean tls, Duration patience) implements ConnectionFactory {

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        int millis = (int) patience.toMillis();
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setTcpNoDelay(true);
            return new SocketConnection(tls ? secured(socket, host, port, millis) : socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port, int millis) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(millis);
        socket.startHandshake();
        return socket;
    }
}
