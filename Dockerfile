# Build: compiles the native add-ons and the program, and builds the index of the seeds.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node bin/youju.js build && npm prune --omit=dev
# For CHAT_MODEL: docs/language-model.md.
ARG CHAT_MODEL_PACKAGES=""
RUN [ -z "$CHAT_MODEL_PACKAGES" ] || npm install --omit=dev --save-prod $CHAT_MODEL_PACKAGES

# Run: only what serving needs, as an ordinary user.
FROM node:22-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/src/web/assets ./src/web/assets
COPY --from=build /app/prompts ./prompts
COPY --from=build /app/seeds ./seeds
COPY --from=build --chown=node:node /app/index ./index
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "start"]
