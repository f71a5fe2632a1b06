{{- define "listwarden.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 52 | trimSuffix "-" -}}
{{- end -}}

{{/* At most 52 characters, so that "-sync-headless" and what a StatefulSet appends still fit into 63. */}}
{{- define "listwarden.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 48 | trimSuffix "-" -}}
{{- else if contains (include "listwarden.name" .) .Release.Name -}}
{{- .Release.Name | trunc 48 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "listwarden.name" .) | trunc 48 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "listwarden.selectorLabels" -}}
app.kubernetes.io/name: {{ include "listwarden.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "listwarden.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{ include "listwarden.selectorLabels" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{- define "listwarden.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "listwarden.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- .Values.serviceAccount.name -}}
{{- end -}}
{{- end -}}

{{- define "listwarden.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* The pod of a workload. Expects root, role (lookup or sync), values (of the workload). */}}
{{- define "listwarden.pod" -}}
metadata:
  labels:
    {{- with .root.Values.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
    {{- include "listwarden.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .role }}
  annotations:
    {{- with .root.Values.podAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
    checksum/config: {{ toYaml .root.Values.config | sha256sum }}
spec:
  serviceAccountName: {{ include "listwarden.serviceAccountName" .root }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- with .root.Values.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . }}
    {{- end }}
  {{- end }}
  securityContext:
    runAsNonRoot: true
    runAsUser: {{ .root.Values.runAsUser }}
    runAsGroup: {{ .root.Values.runAsUser }}
    fsGroup: {{ .root.Values.runAsUser }}
    fsGroupChangePolicy: OnRootMismatch
    seccompProfile:
      type: RuntimeDefault
  # The service ends open requests within 20 seconds; before that, load balancers get 5 to notice.
  terminationGracePeriodSeconds: 45
  containers:
    - name: listwarden
      image: {{ include "listwarden.image" .root | quote }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        privileged: false
        capabilities:
          drop:
            - ALL
      env:
        {{- include "listwarden.env" . | nindent 8 }}
      {{- with .root.Values.security.existingSecret }}
      envFrom:
        - secretRef:
            name: {{ . }}
      {{- end }}
      ports:
        - name: http
          containerPort: 8080
          protocol: TCP
      startupProbe:
        httpGet:
          path: /actuator/health/liveness
          port: http
        {{- toYaml .root.Values.probes.startup | nindent 8 }}
        timeoutSeconds: 3
      livenessProbe:
        httpGet:
          path: /actuator/health/liveness
          port: http
        {{- toYaml .root.Values.probes.liveness | nindent 8 }}
        timeoutSeconds: 3
      readinessProbe:
        httpGet:
          path: /actuator/health/readiness
          port: http
        {{- toYaml .root.Values.probes.readiness | nindent 8 }}
        timeoutSeconds: 3
      lifecycle:
        preStop:
          sleep:
            seconds: 5
      resources:
        {{- toYaml .values.resources | nindent 8 }}
      volumeMounts:
        - name: config
          mountPath: /etc/listwarden
          readOnly: true
        - name: data
          mountPath: /var/lib/listwarden
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: config
      configMap:
        name: {{ include "listwarden.fullname" .root }}
    - name: tmp
      emptyDir:
        sizeLimit: 1Gi
    {{- with .scratchSize }}
    - name: data
      emptyDir:
        sizeLimit: {{ . }}
    {{- end }}
  {{- if eq .role "lookup" }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "listwarden.selectorLabels" .root | nindent 10 }}
          app.kubernetes.io/component: lookup
  {{- end }}
  {{- with .values.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .values.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .values.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
{{- end -}}

{{- define "listwarden.env" -}}
- name: LISTWARDEN_ROLES
  value: {{ .role }}
- name: LISTWARDEN_DATA_DIR
  value: /var/lib/listwarden
- name: SERVER_ADDRESS
  value: 0.0.0.0
- name: SERVER_PORT
  value: "8080"
- name: SPRING_CONFIG_ADDITIONAL_LOCATION
  value: file:/etc/listwarden/
- name: JAVA_TOOL_OPTIONS
  value: {{ .root.Values.javaOptions | quote }}
- name: SPRING_DATASOURCE_URL
  value: {{ .root.Values.database.url | quote }}
- name: SPRING_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.database.existingSecret }}
      key: {{ .root.Values.database.usernameKey }}
- name: SPRING_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.database.existingSecret }}
      key: {{ .root.Values.database.passwordKey }}
- name: LISTWARDEN_REDIS_URL
  valueFrom:
    secretKeyRef:
      name: {{ .root.Values.redis.existingSecret }}
      key: {{ .root.Values.redis.urlKey }}
{{- with .root.Values.security.oidc.issuerUri }}
- name: SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI
  value: {{ . | quote }}
- name: LISTWARDEN_SECURITY_ROLES_CLAIM
  value: {{ $.root.Values.security.oidc.rolesClaim | quote }}
{{- end }}
{{- end -}}
